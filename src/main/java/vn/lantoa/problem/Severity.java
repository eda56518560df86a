package vn.lantoa.problem;

/** An error stops the build; a warning is told and the build goes on. */
public enum Severity {
  ERROR,
  WARNING
}
