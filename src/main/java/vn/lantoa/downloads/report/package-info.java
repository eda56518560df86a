/** The report on the Month: a document and a workbook to be filled in. */
@NullMarked
package vn.lantoa.downloads.report;

import org.jspecify.annotations.NullMarked;
