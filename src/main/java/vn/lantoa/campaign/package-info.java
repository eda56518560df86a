/**
 * The model: what one locality says in one year, and the pages that follow from it. It knows the
 * JDK and {@code problem} only; every other step takes it or makes it.
 */
@NullMarked
package vn.lantoa.campaign;

import org.jspecify.annotations.NullMarked;
