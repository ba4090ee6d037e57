console.log(`copydesk: node ${process.version}`)
