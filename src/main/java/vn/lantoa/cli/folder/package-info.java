/** Commands that write into a folder of content: what they ask and what they tell. */
@NullMarked
package vn.lantoa.cli.folder;

import org.jspecify.annotations.NullMarked;
