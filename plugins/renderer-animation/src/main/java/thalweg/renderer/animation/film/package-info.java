/** Films that are no GIFs: through an installed ffmpeg, or as single frames. */
package thalweg.renderer.animation.film;
