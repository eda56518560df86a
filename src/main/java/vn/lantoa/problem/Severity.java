package vn.lantoa.problem;

/**
 * An error stops the build; a warning is told and the build goes on; a note asks for nothing, it
 * only says what was made of the content.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
