internal import Glibc

/// The process's output: data on what was stdout at the start, words on stderr.
///
/// Descriptor 1 itself is turned to stderr, so that a library that prints cannot spoil the data.
struct StandardStreams {
  /// Why data could not be written.
  enum WriteError: Error {
    /// The reader has gone: it had what it wanted.
    case readerGone
    /// The system refused; its words.
    case failed(String)
  }

  private let data: Int32

  /// Takes over the descriptors; to be made once, before anything prints.
  init() {
    // A closed standard descriptor would be given to the next file opened, and get our messages.
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 1 ? O_RDONLY : O_RDWR)
    }
    data = fcntl(1, F_DUPFD_CLOEXEC, 3)
    dup2(2, 1)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes data.
  func write(_ bytes: [UInt8]) throws(WriteError) {
    let code = Self.writeAll(bytes, to: data)
    if code == EPIPE { throw .readerGone }
    if code != 0 { throw .failed(String(cString: strerror(code))) }
  }

  /// Writes data, in UTF-8.
  func write(_ text: String) throws(WriteError) { try write(Array(text.utf8)) }

  /// Writes a line for people, if it can be written. Control characters, which a file name may hold, are
  /// written as `\u{…}` so that they cannot steer the terminal.
  func say(_ line: String) {
    _ = Self.writeAll(Array((PrintableText.of(line) + "\n").utf8), to: 2)
  }

  /// 0, or the error number.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
