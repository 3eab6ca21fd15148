internal import Diagnostics
internal import Glibc
internal import IngestionPipeline

/// The program `prongsai`: arguments in, exit code out.
public enum CommandLineTool {
  /// Runs the process's own command line and ends the process.
  public static func main() -> Never {
    let streams = StandardStreams()
    InterruptSignals.install()
    exit(run(arguments(), streams).rawValue)
  }

  /// The arguments as the bytes they are: `CommandLine.arguments` repairs what is no UTF-8.
  private static func arguments() -> [BytePath] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { text in
        BytePath(UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) })
      }
    }
  }

  private static func run(_ arguments: [BytePath], _ streams: StandardStreams) -> ExitCode {
    do {
      let parsed = try ParsedArguments(arguments)
      let invocation = try Invocation(parsed) { getenv($0).map { String(cString: $0) } }
      let progress = Progress(switches: parsed.switches, streams: streams)
      return try run(invocation, progress, streams)
    } catch let error as UsageError {
      tell(error.message, streams)
      streams.say("See: \(error.help) / ดูวิธีใช้: \(error.help)")
      return .usage
    } catch let error as OutputFolderError {
      tell(error.message, streams)
      return .failure
    } catch StandardStreams.WriteError.readerGone {
      return .success
    } catch StandardStreams.WriteError.failed(let reason) {
      tell(
        UserMessage(
          english: "Cannot write to the standard output: \(reason).",
          thai: "เขียนผลลัพธ์ออกทาง stdout ไม่ได้: \(reason)"), streams)
      return .failure
    } catch {
      streams.say("prongsai: \(error)")
      return .failure
    }
  }

  /// One line in English, one in Thai.
  private static func tell(_ message: UserMessage, _ streams: StandardStreams) {
    streams.say("prongsai: \(message.english)")
    streams.say("prongsai: \(message.thai)")
  }

  private static func run(
    _ invocation: Invocation, _ progress: Progress, _ streams: StandardStreams
  ) throws -> ExitCode {
    switch invocation {
    case .ingest(let options): return try IngestCommand(options: options, progress: progress).run()
    case .extract(let file, let form, let password):
      return try ExtractCommand(
        file: file, form: form, password: password, progress: progress, streams: streams
      ).run()
    case .text(let request):
      return try TextCommand(request: request, progress: progress, streams: streams).run()
    case .tables(let request):
      return try TablesCommand(request: request, progress: progress, streams: streams).run()
    case .validate(let files): return try ValidateCommand(files: files, streams: streams).run()
    case .help(let command): try streams.write(HelpText.text(for: command))
    case .version: try streams.write("prongsai \(ToolVersion.program)\n")
    }
    return .success
  }
}
