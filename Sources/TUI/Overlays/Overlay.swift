/// What lies over the screen and takes the keys.
enum Overlay: Sendable {
  case explanation(TextCard)
  case confirmation(Confirmation)
  case form(Form)
  case chooser(Chooser)
  case filter
}
