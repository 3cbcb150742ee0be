/** Drawing on palette indices: smooth shapes and lettering. */
package thalweg.renderer.animation.draw;
