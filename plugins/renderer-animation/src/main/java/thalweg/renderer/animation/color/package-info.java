/** Colours as palettes: all of a picture in at most 256 entries, and inks that cover in part. */
package thalweg.renderer.animation.color;
