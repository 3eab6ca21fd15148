// The stage's sources follow.
