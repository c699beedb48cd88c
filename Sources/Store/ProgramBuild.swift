import Glibc

extension DerivedRow {
  /// Which build of the program runs, by the size of its file and when it was written: what one
  /// build has derived from the entries is not read by another, which may derive it in another way.
  private static let build: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()

  /// The basis of what this build makes with some other things.
  public static func basis(_ others: String...) -> String {
    ([build] + others).joined(separator: " ")
  }
}
