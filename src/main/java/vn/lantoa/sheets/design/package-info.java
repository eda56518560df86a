/** Designs: a designer's SVG files made to measure, with slots to fill. */
@NullMarked
package vn.lantoa.sheets.design;

import org.jspecify.annotations.NullMarked;
