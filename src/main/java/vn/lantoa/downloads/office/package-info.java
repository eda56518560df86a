/** Files of office programs: documents for Word, workbooks for Excel. */
@NullMarked
package vn.lantoa.downloads.office;

import org.jspecify.annotations.NullMarked;
