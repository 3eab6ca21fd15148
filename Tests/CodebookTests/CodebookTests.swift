// Tests of Codebook.
