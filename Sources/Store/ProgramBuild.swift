import Glibc

/// Which build of the program runs: what one build has derived from the entries is not read by
/// another, which may derive it in another way.
enum ProgramBuild {
  /// The size of the program's file and when it was written.
  static let stamp: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()
}

extension DerivedRow {
  /// The basis of what this build makes with some other things.
  public static func basis(_ others: String...) -> String {
    ([ProgramBuild.stamp] + others).joined(separator: " ")
  }
}
