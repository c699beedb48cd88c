public import Governance
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
  public private(set) var wantsMouse = true
  private let backend: any Backend

  /// The program on a backend, opened somewhere.
  ///
  /// - Throws: `BackendError` when the world cannot be seen.
  public init(backend: any Backend, size: Size, opening: Opening = .home) throws(BackendError) {
    self.backend = backend
    let world = try backend.world(loading: opening.needs, withEntries: false).get()
    program = Program(world: world, size: size, opening: opening)
  }

  /// Takes in what the world has become, with those streams loaded besides.
  public func look(loading streams: [Stream] = [], withEntries: Bool = false) {
    switch backend.world(loading: streams, withEntries: withEntries) {
    case .success(let world): tell(.world(world))
    case .failure(let complaint): tell(.failed(complaint))
    }
  }

  /// Tells the program something, and carries out what it wants done about it.
  public func tell(_ message: Message) {
    for effect in program.receive(message) {
      switch effect {
      case .perform(let act):
        let result = backend.perform(act)
        look()
        switch result {
        case .success(let saved): tell(.saved(saved))
        case .failure(let complaint): tell(.failed(complaint))
        }
      case .load(let streams, let withEntries):
        look(loading: streams, withEntries: withEntries)
      case .search(let words):
        look()
        switch backend.search(words) {
        case .success(let hits): tell(.found(hits))
        case .failure(let complaint): tell(.failed(complaint))
        }
      case .mouse(let on): wantsMouse = on
      case .quit: isDone = true
      }
    }
  }
}
