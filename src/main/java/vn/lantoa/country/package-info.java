/**
 * The administrative map: which provinces and communes there are. It knows the JDK, {@code bytes}
 * and {@code text} only.
 */
@NullMarked
package vn.lantoa.country;

import org.jspecify.annotations.NullMarked;
