/** Văn bản kèm: the plan, and documents that the pages hand out. */
@NullMarked
package vn.lantoa.desk.papers;

import org.jspecify.annotations.NullMarked;
