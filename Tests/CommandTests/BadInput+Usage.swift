/// What is typed wrongly about the command itself, and what is said to it.
extension BadInput {
  static let usage = BadInput.read(
    #"""
    quorate body add X --id -x
    64 quorate: Missing value for '--id <id>'
    quorate frobnicate
    64 quorate: there is no command "frobnicate"; for the list: quorate --help
    quorate person add
    64 quorate: Missing expected argument '<name>'
    quorate journal verify extra
    64 quorate: Unexpected argument 'extra'
    quorate meeting schedule salford-icb
    64 quorate: Missing expected argument '<start>'
    quorate undo x --why x
    64 quorate: The value 'x' is invalid for '<entry>'
    quorate log --last 9223372036854775807 --page 2
    64 quorate: --last must be a whole number from 1 to 1000000
    quorate log --known-on 2002-03-01 --page 9223372036854775807
    64 quorate: --page must be a whole number from 1 to 1000000
    quorate search minutes --last 1 --page 1000001
    64 quorate: --page must be a whole number from 1 to 1000000
    quorate log --last many
    64 quorate: The value 'many' is invalid for '--last <last>'
    """#)
}
