/** Colours: palettes of at most 256 entries, and inks that cover what is under them in part. */
package thalweg.renderer.animation.color;
