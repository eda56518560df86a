/** What people take away from an edition: texts, documents, calendars, kits. */
@NullMarked
package vn.lantoa.downloads;

import org.jspecify.annotations.NullMarked;
