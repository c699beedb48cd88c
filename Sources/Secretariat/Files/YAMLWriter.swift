import CYaml
public import Governance

/// Writes an outline in YAML, so that it reads back equal.
public final class YAMLWriter {
  private let emitter = UnsafeMutablePointer<yaml_emitter_t>.allocate(capacity: 1)
  private var written: [UInt8] = []

  private var isWhole = true

  /// The text of an outline.
  ///
  /// - Throws: `Refusal` where libyaml cannot write it.
  public static func text(_ outline: Outline) throws(Refusal) -> String {
    let writer = YAMLWriter()
    writer.emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
    writer.emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
    writer.write(outline)
    writer.emit { yaml_document_end_event_initialize(&$0, 1) }
    writer.emit { yaml_stream_end_event_initialize(&$0) }
    guard writer.isWhole else { throw Refusal("the constitution cannot be written as YAML") }
    return String(decoding: writer.written, as: UTF8.self)
  }

  private init() {
    yaml_emitter_initialize(emitter)
    yaml_emitter_set_width(emitter, 100)
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_output(
      emitter,
      { writer, bytes, count in
        guard let writer else { return 0 }
        Unmanaged<YAMLWriter>.fromOpaque(writer).takeUnretainedValue().written
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        return 1
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
  }

  private func write(_ outline: Outline) {
    switch outline.content {
    case .value(let text):
      // Plain only where it begins with a letter: what other readers take for a number is quoted.
      let isPlain = text.first?.isLetter ?? false
      write(text, isPlain ? YAML_ANY_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    case .list(let items):
      emit { yaml_sequence_start_event_initialize(&$0, nil, nil, 1, YAML_ANY_SEQUENCE_STYLE) }
      for item in items { write(item) }
      emit { yaml_sequence_end_event_initialize(&$0) }
    case .map(let entries):
      emit { yaml_mapping_start_event_initialize(&$0, nil, nil, 1, YAML_ANY_MAPPING_STYLE) }
      for entry in entries {
        write(entry.key, YAML_ANY_SCALAR_STYLE)
        write(entry.value)
      }
      emit { yaml_mapping_end_event_initialize(&$0) }
    }
  }

  private func write(_ text: String, _ style: yaml_scalar_style_t) {
    let bytes = Array(text.utf8)
    emit { yaml_scalar_event_initialize(&$0, nil, nil, bytes, Int32(bytes.count), 1, 1, style) }
  }

  /// Hands an event to libyaml, which takes it over.
  private func emit(_ event: (inout yaml_event_t) -> Int32) {
    var made = yaml_event_t()
    isWhole = event(&made) == 1 && yaml_emitter_emit(emitter, &made) == 1 && isWhole
  }
}
