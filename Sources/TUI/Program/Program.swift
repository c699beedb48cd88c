public import Governance
public import Terminal

/// The screens as one value: told a message, it changes and says what it wants done.
///
/// `(model, message) → (model, step)` and `model → canvas`; it touches nothing itself.
public struct Program: Sendable {
  /// The screens, each with the filter that is set on it.
  var layers: [(screen: any Screen, filter: String)]
  var overlay: (any Overlay)?
  /// What was saved, or what could not be done.
  var notice: (line: String, style: Style)?
  var world: World
  var size: Size
  /// Whether the program wants the mouse, rather than leave it to the terminal.
  public private(set) var wantsMouse = true

  /// The screens on a world, home at the bottom of the stack.
  public init(world: World, size: Size, opening: Opening = .home) {
    self.world = world
    self.size = size
    layers = [(HomeScreen(), "")]
    if let screen = opening.screen { layers.append((screen, "")) }
    see()
  }

  /// The present moment as the program last heard it.
  public var now: Moment { world.now }

  /// Takes a message in, and gives what is to be done about it.
  mutating func receive(_ message: Message) -> [Step] {
    defer { see() }
    switch message {
    case .world(let world): self.world = world
    case .saved(let saved):
      if overlay is Form { overlay = nil }
      let context = context
      layers[layers.count - 1].screen.saved(in: context)
      notice = ("Saved \(world.now.time)  \(saved)", .plain)
    case .failed(let error):
      let line = error.refusal.map(told) ?? error.line
      if var form = overlay as? Form {
        form.refusal = line
        overlay = form
      } else {
        notice = (line, .bad)
      }
    case .input(let input): return receive(input)
    }
    return []
  }

  /// Goes on with what follows from something that was read.
  mutating func go(on step: Step) -> [Step] {
    defer { see() }
    return follow(step)
  }

  /// Lets the top screen work out what it shows, once for whatever it is then asked.
  private mutating func see() {
    let context = context
    layers[layers.count - 1].screen.see(context)
  }

  private mutating func receive(_ input: Input) -> [Step] {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text):
      guard var over = overlay else { return [] }
      return take(over.paste(text), from: over)
    case .resize(let size):
      self.size = size
      return []
    case .click(let point): return click(point, twice: false)
    case .doubleClick(let point): return click(point, twice: true)
    case .scroll(let up, _): return press(up ? .up : .down)
    case .endOfInput: return [.quit]
    }
  }

  var context: Context {
    Context(
      world: world, filter: layers.last?.filter ?? "",
      size: Size(columns: size.columns, rows: max(0, size.rows - Program.footRows)))
  }

  private mutating func press(_ key: Key) -> [Step] {
    if var over = overlay { return take(over.press(key, in: world, size: size), from: over) }
    notice = nil
    let context = context
    if let binding = bindings.first(where: { $0.key == key }) { return take(binding.action) }
    return moving { $0.move(key, in: context) }
  }

  /// Moves within the top screen, and loads what it then needs besides.
  private mutating func moving(_ move: (inout any Screen) -> Void) -> [Step] {
    let top = layers.count - 1
    let before = layers[top].screen.needs
    move(&layers[top].screen)
    let needs = layers[top].screen.needs
    return needs == before ? [] : [.load(needs)]
  }

  /// The keys that mean something now; a screen's own come before those of every screen.
  var bindings: [Binding] {
    guard let screen = layers.last?.screen else { return Binding.everywhere }
    return screen.bindings + Binding.everywhere.filter { $0.action != .filter || screen.hasLines }
  }

  /// Does an action: what means the same everywhere here, the rest on the screen.
  mutating func take(_ action: Action) -> [Step] {
    let top = layers.count - 1
    switch action {
    case .quit: return [.quit]
    case .back:
      if layers[top].filter.isEmpty { return follow(.back) }
      layers[top].filter = ""
    case .help: overlay = TextCard(help)
    case .palette: overlay = palette
    case .filter: overlay = FilterField(layers[top].filter)
    case .undo: return follow(undo)
    case .mouse:
      wantsMouse.toggle()
      let told = wantsMouse ? "the mouse now works in Quorate" : "the terminal has the mouse"
      notice = (told, .plain)
    default:
      if let screen = action.screen, let meeting = layers[top].screen.meetingInHand {
        return follow(.push(screen(meeting)))
      }
      return follow(layers[top].screen.act(action, in: context))
    }
    return []
  }

  /// Does what a step asks for.
  mutating func follow(_ step: Step) -> [Step] {
    switch step {
    case .stay: return []
    case .push(let screen):
      layers.append((screen, ""))
      return [.load(screen.needs)]
    case .replace(let screen):
      layers[layers.count - 1].screen = screen
      return [.load(screen.needs)]
    case .back:
      if layers.count > 1 { layers.removeLast() }
      return []
    case .perform, .load, .search, .quit: return [step]
    case .show(let overlay): self.overlay = overlay
    case .narrow(let words): layers[layers.count - 1].filter = words
    case .say(let line): notice = (line, .bad)
    case .take(let action): return take(action)
    }
    return []
  }

  private mutating func click(_ point: Point, twice: Bool) -> [Step] {
    guard let hit = canvas(charset: .unicode).hit(at: point) else { return [] }
    switch hit {
    case .key(let key): return press(key)
    case .row(let list, let index):
      if var chooser = overlay as? Chooser, list == "chooser" {
        chooser.selection.selected = index
        overlay = chooser
        return press(.enter)
      }
      guard overlay == nil else { return [] }
      let context = context
      let loads = moving { $0.select(list, index, in: context) }
      return loads + (twice ? press(.enter) : [])
    }
  }
}
