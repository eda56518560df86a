/** One file a content type: its keys and what is made of them. */
@NullMarked
package vn.lantoa.read.type;

import org.jspecify.annotations.NullMarked;
