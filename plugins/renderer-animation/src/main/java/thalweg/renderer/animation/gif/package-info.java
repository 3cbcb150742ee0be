/**
 * A GIF 89a encoder for animations of one palette: frames are streamed, only changes are stored.
 */
package thalweg.renderer.animation.gif;
