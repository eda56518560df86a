/** What was wrong and is out already: where it stands, and what people are told of it. */
@NullMarked
package vn.lantoa.build.recall;

import org.jspecify.annotations.NullMarked;
