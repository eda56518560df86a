/** What a newer national layer changes for an officer: numbers, laws, themes, formats, pages. */
@NullMarked
package vn.lantoa.renew.layer;

import org.jspecify.annotations.NullMarked;
