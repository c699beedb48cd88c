/// The fields of one rule while they are read.
public struct RuleFields {
  let fields: Fields
  let partners: [String]
  let categories: [String]
}
