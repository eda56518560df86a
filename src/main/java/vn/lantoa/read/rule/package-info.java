/** What only shows when an edition is put together from everything that it inherits. */
@NullMarked
package vn.lantoa.read.rule;

import org.jspecify.annotations.NullMarked;
