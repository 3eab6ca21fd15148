import ProngsaiCommand

CommandLineTool.main()
