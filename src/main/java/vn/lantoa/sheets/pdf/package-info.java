/** Drawings as PDF for the printer, which a screen reader reads too: PDF/A-2b and PDF/UA-1. */
@NullMarked
package vn.lantoa.sheets.pdf;

import org.jspecify.annotations.NullMarked;
