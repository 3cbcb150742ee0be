/** Drawing on palette indices: smooth shapes, letters, and PNG files. */
package thalweg.renderer.animation.draw;
