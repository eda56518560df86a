/**
 * What an earlier build has left in its site, so that the next one need not make it again: a list
 * of all files, with the keys of what they were made from.
 */
@NullMarked
package vn.lantoa.kept;

import org.jspecify.annotations.NullMarked;
