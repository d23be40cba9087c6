import { Component, type ReactNode } from 'react'

type Props = { readonly otherwise: ReactNode; readonly children: ReactNode }

/** Keeps the panel when the map's file does not arrive: its words say the same. */
export class MapMayFail extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children
  }
}
