/** Text to outlines: fonts, line breaks, the largest size that fits. Lengths are millimetres. */
@NullMarked
package vn.lantoa.sheets.text;

import org.jspecify.annotations.NullMarked;
