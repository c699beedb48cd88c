/// What is typed wrongly about the command itself, and what is said to it.
extension BadInput {
  static let usage = BadInput.read(
    #"""
    quorate body add X --id -x
    64 Error: Missing value for '--id <id>'
    quorate frobnicate
    64 quorate: there is no command "frobnicate"; all: quorate --help
    quorate person add
    64 Error: Missing expected argument '<name>'
    quorate journal verify extra
    64 Error: Unexpected argument 'extra'
    quorate meeting schedule salford-icb
    64 Error: Missing expected argument '<start>'
    quorate undo x --why x
    64 Error: The value 'x' is invalid for '<entry>'
    quorate log --last many
    64 Error: The value 'many' is invalid for '--last <last>'
    """#)
}
