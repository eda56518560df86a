/** What commands share: the terminal around them, their words, options of paths, exit codes. */
@NullMarked
package vn.lantoa.cli.terminal;

import org.jspecify.annotations.NullMarked;
