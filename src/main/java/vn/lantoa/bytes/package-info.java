/**
 * Buffers, deflated chunks, a cache, digests, escaping: what is not about campaigns at all. It
 * knows the JDK only.
 */
@NullMarked
package vn.lantoa.bytes;

import org.jspecify.annotations.NullMarked;
