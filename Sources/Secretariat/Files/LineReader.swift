import Glibc
public import Store

/// Reads a file line by line, however long it is.
public final class LineReader {
  private let path: String
  private let file: UnsafeMutablePointer<FILE>
  private var buffer: UnsafeMutablePointer<CChar>?
  private var capacity = 0
  /// How many bytes were read.
  public private(set) var position = 0
  /// How many there are; 0 of what is no file on a disk.
  public let size: Int

  /// - Throws: `JournalError.file` where there is no file that may be read.
  public init(_ path: String) throws(JournalError) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR, let file = fopen(path, "r")
    else {
      throw .file(
        "\(path) could not be read; check its name, and that you have permission to read it")
    }
    (self.path, self.file, size) = (path, file, Int(status.st_size))
  }

  deinit {
    fclose(file)
    free(buffer)
  }

  /// The next line without its end, or nil.
  public func next() throws(JournalError) -> String? {
    let count = getline(&buffer, &capacity, file)
    guard count > 0, let buffer else {
      if ferror(file) != 0 { throw .file("\(path) could not be read to its end") }
      return nil
    }
    position += count
    let line = UnsafeRawBufferPointer(start: buffer, count: count)
    return String(decoding: line.last == 10 ? line.dropLast() : line[...], as: UTF8.self)
  }
}
