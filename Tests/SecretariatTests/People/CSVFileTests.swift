import Secretariat
import TestSupport
import Testing

/// Tables as spreadsheets write them, and files that only look like tables.
struct CSVFileTests {
  private func rows(_ text: String) throws -> [[String]] {
    let table = try CSVFile.read(Array(text.utf8), named: "people.csv")
    return [table.header] + table.rows.map(\.fields)
  }

  @Test(
    "the same table is read however it is written",
    arguments: [
      "name,seat\nA. Reed,Housing\n\"Roy, C.\",Carer\n",
      "name;seat\r\nA. Reed;Housing\r\n\"Roy, C.\";Carer",
      "name\tseat\rA. Reed\tHousing\rRoy, C.\tCarer\r",
      "\u{FEFF}name,seat\n\n A.  Reed , \"Housing\" \n\"Roy, C.\",Carer,,\n,\n",
      "\"name\",\"seat\"\n\"A.\nReed\",Housing\n\"Roy, C.\",\"Carer\"\n\n",
    ])
  func forms(text: String) throws {
    #expect(try rows(text) == [["name", "seat"], ["A. Reed", "Housing"], ["Roy, C.", "Carer"]])
  }

  @Test("quotation marks inside are read, and rows keep the numbers a spreadsheet shows")
  func marks() throws {
    let table = try CSVFile.read(
      Array("name\n\"Ann \"\"Nan\"\" Lee\"\n\n6\" pipe\n".utf8), named: "x")
    #expect(table.rows.map(\.fields) == [["Ann \"Nan\" Lee"], ["6\" pipe"]])
    #expect(table.rows.map(\.number) == [2, 4])
  }

  @Test("a file of an older spreadsheet is read by the letters it has, and says so")
  func windows1252() throws {
    let table = try CSVFile.read(
      Array("name\nO".utf8) + [0x92] + Array("S".utf8) + [0xE9] + Array("\n".utf8), named: "x")
    #expect(table.isWindows1252 && table.rows.map(\.fields) == [["O’Sé"]])
    #expect(try !CSVFile.read(Array("name\nO’Sé\n".utf8), named: "x").isWindows1252)
  }

  @Test(
    "a file that is no table is refused in one line",
    arguments: [
      (
        Array("".utf8),
        "people.csv is empty; expected a first line of column names: name,seat,capacity,appointed by,from"
      ),
      (
        Array("\u{FEFF}".utf8),
        "people.csv is empty; expected a first line of column names: name,seat,capacity,appointed by,from"
      ),
      (
        Array(",,\n1,2,3\n".utf8),
        "people.csv is empty; expected a first line of column names: name,seat,capacity,appointed by,from"
      ),
      (
        Array("name,,seat\n".utf8),
        "column 2 of people.csv has no name; name it in line 1"
      ),
      (
        Array("name,seat,Name\n".utf8), "people.csv has two columns called Name; keep one of them"
      ),
      (
        Array("name\nA\n\"B\n".utf8),
        "people.csv, row 3, opens a quotation mark that is never closed; close it, or type it twice if it is part of the text"
      ),
      (
        Array("name\n\"A\" b\n".utf8),
        "people.csv, row 2, has text after a closing quotation mark; type a quotation mark twice if it is part of the text"
      ),
      (
        Array("name\nA\u{0}\n".utf8),
        "people.csv is not a CSV file that can be read; save it from the spreadsheet as CSV (UTF-8)"
      ),
      (
        [0xFF, 0xFE, 110, 0, 97, 0],
        "people.csv is not a CSV file that can be read; save it from the spreadsheet as CSV (UTF-8)"
      ),
      (
        Array("name\n".utf8) + [0x81],
        "people.csv is not a CSV file that can be read; save it from the spreadsheet as CSV (UTF-8)"
      ),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], line: String) throws {
    #expect(try refusal { _ = try CSVFile.read(bytes, named: "people.csv") } == line)
  }

  @Test("whatever is in the fields, a table that is written by the rule reads back the same")
  func random() throws {
    var random = SplitMix64(seed: 4180)
    let letters = Array("ab,;\t\"é漢 x").map(String.init)
    for _ in 0..<400 {
      // Given
      let width = random.number(1...5)
      let header = (0..<width).map { "column \($0)" }
      let separator = random.pick([",", ";", "\t"]) ?? ","
      let end = random.pick(["\n", "\r\n", "\r"]) ?? "\n"
      let table = (0..<random.number(0...8)).map { _ in
        (0..<width).map { _ in
          "x" + (0..<random.number(0...6)).map { _ in random.pick(letters) ?? "" }.joined() + "x"
        }
      }
      // When
      let text = ([header] + table).map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator) + end
      }.joined()
      // Then blanks in a row are one
      let meant = table.map { row in
        row.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      }
      #expect(try rows(text) == [header] + meant)
    }
  }

  @Test("bytes of any kind are read or refused, and never stop the program")
  func anything() {
    var random = SplitMix64(seed: 1)
    let likely = Array("\",;\t\r\nname ".utf8) + [0xEF, 0xBB, 0xBF, 0x92, 0]
    for _ in 0..<3000 {
      let bytes = (0..<random.number(0...60)).map { _ in
        random.oneIn(4) ? UInt8.random(in: 0...255, using: &random) : random.pick(likely) ?? 0
      }
      _ = try? CSVFile.read(bytes, named: "x")
    }
  }

  @Test("ten thousand rows are read", .timeLimit(.minutes(5)))
  func long() throws {
    let text = "name,seat\n" + String(repeating: "\"Roy, C.\",Carer\r\n", count: 10_000)
    #expect(try CSVFile.read(Array(text.utf8), named: "x").rows.count == 10_000)
  }
}
