/** The command line: words to inputs, outcomes to words and exit codes. */
@NullMarked
package vn.lantoa.cli;

import org.jspecify.annotations.NullMarked;
