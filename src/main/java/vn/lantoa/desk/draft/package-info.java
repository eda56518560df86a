/** What is typed into forms and not sent yet: kept beside the content, offered again. */
@NullMarked
package vn.lantoa.desk.draft;

import org.jspecify.annotations.NullMarked;
