extension Array {
  /// A page of so many from the end: the last of all on page 1, those before them on page 2.
  public func page(_ page: Int, of size: Int) -> ArraySlice<Element> {
    let (passed, isTooMany) = (page - 1).multipliedReportingOverflow(by: size)
    return isTooMany ? [] : dropLast(passed).suffix(size)
  }
}
