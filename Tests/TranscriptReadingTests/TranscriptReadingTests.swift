// Tests of TranscriptReading.
