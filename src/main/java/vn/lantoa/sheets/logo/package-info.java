/** The logos that users supply, drawn as they are. */
@NullMarked
package vn.lantoa.sheets.logo;

import org.jspecify.annotations.NullMarked;
