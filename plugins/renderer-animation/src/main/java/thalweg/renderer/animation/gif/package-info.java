/** A GIF 89a encoder for animations with one palette: frames are streamed, only changes stored. */
package thalweg.renderer.animation.gif;
