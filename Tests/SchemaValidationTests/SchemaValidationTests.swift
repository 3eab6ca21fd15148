// Tests of SchemaValidation.
