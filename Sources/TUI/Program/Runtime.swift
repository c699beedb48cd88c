import Governance
public import Terminal

/// The program at a backend: carries out what the program wants, and tells it what came of it.
///
/// The loop on a terminal and the tests play the same way.
public final class Runtime {
  /// The program as it stands.
  public private(set) var program: Program
  /// Whether the program has ended.
  public private(set) var isDone = false
  /// Whether the program wants the mouse.
  public var wantsMouse: Bool { program.wantsMouse }
  /// How often the world was taken in.
  public private(set) var looks = 0
  private let backend: any Backend

  /// The program on a backend, opened somewhere.
  ///
  /// - Throws: `BackendError` when the world cannot be seen.
  public init(backend: any Backend, size: Size, opening: Opening = .home) throws(BackendError) {
    self.backend = backend
    let world = try backend.world(loading: opening.needs, withEntries: false)
    program = Program(world: world, size: size, opening: opening)
  }

  /// Takes in what the world has become.
  public func look() { carryOut([.load([])]) }

  /// Tells the program something, and carries out what it wants done about it.
  public func tell(_ message: Message) { carryOut(program.receive(message)) }

  private func carryOut(_ steps: [Step]) {
    for step in steps {
      do { carryOut(try carryOut(step)) } catch { tell(.failed(error)) }
    }
  }

  /// Does what is done outside, and gives what follows from it.
  private func carryOut(_ step: Step) throws(BackendError) -> [Step] {
    switch step {
    case .perform(let act):
      let result = Result { () throws(BackendError) in try backend.perform(act) }
      look()
      return program.receive(.saved(try result.get()))
    case .load(let streams, let withEntries, let then):
      let world = try backend.world(loading: streams, withEntries: withEntries)
      looks += 1
      return program.receive(.world(world)) + program.go(on: then(world))
    case .search(let query, let then):
      look()
      return program.go(on: then(try backend.search(query)))
    case .quit: isDone = true
    default: break
    }
    return []
  }
}
