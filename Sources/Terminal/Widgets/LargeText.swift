/// Letters five rows high, to be read across a room.
public enum LargeText {
  /// How many rows large text takes.
  public static let height = 5

  /// The rows that show a text, drawn with "#" and all equally long.
  ///
  /// Digits, letters (as capitals, without accents), space and `- , . / ?` are known; anything
  /// else leaves a gap. A letter takes up to 5 columns and one more sets it apart from the next.
  public static func rows(for text: String) -> [String] {
    let glyphs = text.map { glyph(for: $0) }
    return (0..<height).map { row in
      glyphs.map { row < $0.count ? String($0[row]) : "" }.joined(separator: " ")
    }
  }

  private static func glyph(for character: Character) -> [Substring] {
    // What has no likeness in ASCII becomes "?"; here that would read as a question.
    let plain = Transliteration.ascii(for: character).uppercased()
    let known = plain == "?" && character != "?" ? nil : font[plain]
    let drawn = known ?? ".... .... .... .... ...."
    return drawn.split(separator: " ").map { Substring($0.map { $0 == "." ? " " : "#" }) }
  }

  private static let font: [String: String] = [
    "0": ".##. #..# #..# #..# .##.", "1": ".#. ##. .#. .#. ###",
    "2": "####. ....# .###. #.... #####", "3": "####. ....# .###. ....# ####.",
    "4": "#..#. #..#. ##### ...#. ...#.", "5": "##### #.... ####. ....# ####.",
    "6": ".###. #.... ####. #...# .###.", "7": "##### ....# ...#. ..#.. ..#..",
    "8": ".###. #...# .###. #...# .###.", "9": ".###. #...# .#### ....# .###.",
    "A": ".###. #...# ##### #...# #...#", "B": "####. #...# ####. #...# ####.",
    "C": ".#### #.... #.... #.... .####", "D": "####. #...# #...# #...# ####.",
    "E": "##### #.... ####. #.... #####", "F": "##### #.... ####. #.... #....",
    "G": ".#### #.... #..## #...# .####", "H": "#...# #...# ##### #...# #...#",
    "I": "### .#. .#. .#. ###", "J": "..### ...#. ...#. #..#. .##..",
    "K": "#...# #..#. ###.. #..#. #...#", "L": "#.... #.... #.... #.... #####",
    "M": "#...# ##.## #.#.# #...# #...#", "N": "#...# ##..# #.#.# #..## #...#",
    "O": ".###. #...# #...# #...# .###.", "P": "####. #...# ####. #.... #....",
    "Q": ".###. #...# #.#.# #..#. .##.#", "R": "####. #...# ####. #..#. #...#",
    "S": ".#### #.... .###. ....# ####.", "T": "##### ..#.. ..#.. ..#.. ..#..",
    "U": "#...# #...# #...# #...# .###.", "V": "#...# #...# #...# .#.#. ..#..",
    "W": "#...# #...# #.#.# ##.## #...#", "X": "#...# .#.#. ..#.. .#.#. #...#",
    "Y": "#...# .#.#. ..#.. ..#.. ..#..", "Z": "##### ...#. ..#.. .#... #####",
    "-": "... ... ### ... ...", ",": ".. .. .. .# #.", ".": ". . . . #",
    "/": "....# ...#. ..#.. .#... #....", "?": "####. ....# ..##. ..... ..#..",
  ]
}
