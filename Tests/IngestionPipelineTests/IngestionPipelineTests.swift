// Tests of IngestionPipeline.
