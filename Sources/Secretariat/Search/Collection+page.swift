extension RandomAccessCollection where SubSequence: RandomAccessCollection {
  /// A page of so many from the end: the last of all on page 1, those before them on page 2.
  public func page(_ page: Int, of size: Int) -> SubSequence {
    let (passed, isTooMany) = (page - 1).multipliedReportingOverflow(by: size)
    return isTooMany ? prefix(0) : dropLast(passed).suffix(size)
  }
}
