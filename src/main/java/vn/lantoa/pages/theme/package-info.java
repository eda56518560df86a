/** A theme as its author wrote it: templates, styles, scripts and pictures. */
@NullMarked
package vn.lantoa.pages.theme;

import org.jspecify.annotations.NullMarked;
