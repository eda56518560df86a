/** Papers that an office hangs up: telephone numbers on a wall, slips to tear off. */
@NullMarked
package vn.lantoa.sheets.notice;

import org.jspecify.annotations.NullMarked;
